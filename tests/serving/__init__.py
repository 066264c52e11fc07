"""The service in this process: over real HTTP on loopback where a platform matters, over a store alone where not."""
