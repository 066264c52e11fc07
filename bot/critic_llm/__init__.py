"""The model as a guest of the critic: it may add findings, and may change, decide or delay nothing."""

from bot.critic_llm.critic import Ledger, ModelCritic, Opinion, State
from bot.critic_llm.question import Access

__all__ = ["Access", "Ledger", "ModelCritic", "Opinion", "State"]
