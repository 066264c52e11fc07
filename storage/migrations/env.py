"""What alembic runs. The connection comes from `storage.upkeep`, inside the one transaction of all migrations.

Foreign keys are off on that connection (batch mode drops and recreates tables, and with
them on a cascade empties the children); whoever opened it checks them before committing.
"""

from __future__ import annotations

from alembic import context

from storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transaction_per_migration=False,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
