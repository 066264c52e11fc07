"""Everything that may stop a call to the store. Names no database and words nothing: sentences are in `prompts`."""

from __future__ import annotations

from typing import Any


class StorageError(Exception):
    """Something about the store stopped a call. `key` names what, `data` holds the particulars."""

    key = "storage"

    def __init__(self, **data: Any) -> None:
        super().__init__(self.key, data)
        self.data = data


class StaleAccount(StorageError):
    """Somebody else's turn on this account was committed first: load again and advance again."""

    key = "stale"


class NoSuchAccount(StorageError):
    """There is no such account for this person."""

    key = "no_such_account"


class NoSuchSession(StorageError):
    """There is no such session for this person."""

    key = "no_such_session"


class NotOwner(StorageError):
    """This person may see the account, but only its owner may do this."""

    key = "not_owner"


class NoSuchPerson(StorageError):
    """There is no such person in the workspace."""

    key = "no_such_person"


class OwnerStays(StorageError):
    """The owner of an account cannot be taken out of it: assign it to someone else first."""

    key = "owner_stays"


class NameTaken(StorageError):
    """This person already has an account of that name."""

    key = "name_taken"


class StoreBusy(StorageError):
    """The database stayed locked for longer than the busy timeout."""

    key = "busy"


class StoreReadOnly(StorageError):
    """The database or its folder cannot be written."""

    key = "read_only"


class StoreFull(StorageError):
    """No room left on the disk."""

    key = "full"


class StoreCorrupt(StorageError):
    """The file is not a sound database."""

    key = "corrupt"


class StoreNewer(StorageError):
    """The database was written by a newer version of Equipoise."""

    key = "newer"


class StoreUnreachable(StorageError):
    """The database server cannot be reached, or the folder does not exist and cannot be made."""

    key = "unreachable"


class BackupExists(StorageError):
    """There is a file of that name already; a backup never replaces one."""

    key = "backup_exists"


class UseServerTools(StorageError):
    """A database server is backed up and restored by its own tools (pg_dump, pg_restore)."""

    key = "use_server_tools"


class TargetNotEmpty(StorageError):
    """A store is copied only to where nothing is kept yet. `reason` is "same" where that is the store itself."""

    key = "target_not_empty"


class CopyDiffers(StorageError):
    """What was read back of a copy is not what was read of the store (`table`): nothing was kept of the copy."""

    key = "copy_differs"


class NoSuchOffering(StorageError):
    """There is no such offering on our list."""

    key = "no_such_offering"


class NoSuchRelease(StorageError):
    """Nothing of that name was let out to this person."""

    key = "no_such_release"


class NoSuchNote(StorageError):
    """There is no such note on anything this person let out."""

    key = "no_such_note"


class StaleOfferings(StorageError):
    """Somebody else changed the list of our offerings first: read it again and change it again."""

    key = "stale_offerings"
