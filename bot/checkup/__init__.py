"""What `equipoise doctor` looks at: each subject looks and says what it found; nothing here prints or repairs."""
