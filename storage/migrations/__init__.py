"""Alembic's migrations. Run by `storage.upkeep.migrate`; a new one is made by `storage.migrations.new`."""
