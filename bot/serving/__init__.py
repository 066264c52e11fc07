"""The service: takes messages in, has turns made of them, delivers the replies; loses nothing in between."""
