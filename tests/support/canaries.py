"""What must never stand in a log: a person, a text, tokens and ids to plant in tests. Every run is searched for them.

`tests/guard/leaks.py` gathers the logs of a whole run and fails it over any of these. Use
them wherever a test hands the service a name, a message or a token.
"""

NAME = "Xaverine Quillfeather"
TEXT = "our brass zeppelins leak forty-one marmosets a week"
SLACK_BOT_TOKEN = "xoxb-canary-0000-no-real-token"
SLACK_APP_TOKEN = "xapp-canary-0000-no-real-token"
SLACK_SIGNING_SECRET = "ca7a51e0" * 4
TELEGRAM_TOKEN = "7700770077:canary-canary-canary-canary-canary0"
MODEL_KEY = "sk-canary-0000-no-real-key"
SLACK_CHAT = "C0CANARY71"
SLACK_SENDER = "U0CANARY72"
TELEGRAM_CHAT = 7_700_770_073

SECRETS = (SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, TELEGRAM_TOKEN, MODEL_KEY)
IDS = (SLACK_CHAT, SLACK_SENDER, str(TELEGRAM_CHAT))
FORBIDDEN = (
    *("Xaverine", "Quillfeather", "zeppelin", "marmoset"),
    *SECRETS,
    *(token.partition(":")[2] for token in (TELEGRAM_TOKEN,)),
    *IDS,
)
"""What a log is searched for, whatever the case of its letters."""
