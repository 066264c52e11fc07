"""The service: what runs under `equipoise serve`."""
