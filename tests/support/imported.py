"""What the process that programs are forked from has imported before: see `forked`. Opens nothing, starts nothing."""

import alembic.command
import psycopg

import bot.app
import bot.channels.jsonl
import bot.cli.chat
import bot.cli.db
import bot.cli.papers
import bot.drafting
import bot.hosting
import bot.transcripts.balance_page
import bot.transcripts.registry
import bot.transcripts.review
import bot.turns
import storage.copying
import storage.upkeep
import tests.storage.support
import tests.storm.serve_child
import tests.support.forked

__all__ = ["alembic", "bot", "psycopg", "storage", "tests"]
