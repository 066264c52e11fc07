"""Every word the product says."""
