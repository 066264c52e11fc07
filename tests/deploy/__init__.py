"""What a machine is set up with, held to the product's real settings and commands."""
