"""What `equipoise doctor` looks at."""
