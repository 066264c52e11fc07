"""What Slack lets through, in one place. Texts are counted in UTF-16 units, the stricter way of counting."""

MESSAGE_TEXT = 12_000
"""Text in all the blocks of a message. Slack names no limit; from about 13,200 it answers msg_blocks_too_long."""
BLOCK_TEXT = 3_000
BLOCKS = 50
HEADER = 150
MESSAGES = 3
"""A text that takes more messages than this becomes a file."""
FALLBACK = 3_000
"""The text beside the blocks: what notifications and screen readers get. Slack advises 4,000 at most."""

BARE_TEXT = 30_000
"""A text without blocks, where they were refused. Slack cuts it at 40,000 characters, entities counted as written."""

LABEL = 75
VALUE = 150
BUTTONS = 5
INPUT = 3_000
"""Text in a field of a form."""
NAME = 150
CHECKBOXES = 10
OPTIONS = 100
INDENTS = 8
PROMPTS = 4
"""Ways to begin that are offered in a new thread of the assistant."""
HOME_BLOCKS = 100
