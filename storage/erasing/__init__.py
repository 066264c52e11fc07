"""Taking an account, a person at a customer or one of our people out of a store for good. Never on the turn path."""
