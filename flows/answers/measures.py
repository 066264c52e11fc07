"""Well-known short names of measures and the unit they always have, as a table. Holds no reader.

Only names that mean the same everywhere are here: what is expanded is shown to the
seller, and what was typed is kept beside it.
"""

from __future__ import annotations

MEASURES: dict[str, tuple[str, str]] = {
    "otd": ("on-time delivery", "%"),
    "otif": ("on time in full", "%"),
    "otp": ("on-time performance", "%"),
    "oee": ("overall equipment effectiveness", "%"),
    "fpy": ("first pass yield", "%"),
    "ftr": ("first time right", "%"),
    "dso": ("days sales outstanding", "day"),
    "dpo": ("days payable outstanding", "day"),
    "dio": ("days inventory outstanding", "day"),
    "mttr": ("mean time to repair", ""),
    "mtbf": ("mean time between failures", ""),
    "nps": ("net promoter score", ""),
    "csat": ("customer satisfaction", ""),
    "fte": ("full-time equivalents", ""),
    "ftes": ("full-time equivalents", ""),
    "cac": ("customer acquisition cost", ""),
    "aht": ("average handling time", ""),
    "ltifr": ("lost time injury frequency rate", ""),
    "wip": ("work in progress", ""),
    "cogs": ("cost of goods sold", ""),
    "ebitda": ("EBITDA", ""),
    "roi": ("return on investment", ""),
    "sla": ("SLA", ""),
}
"""Folded short name -> (name, unit where the measure always has one)."""

PERCENTAGES: dict[str, str] = {
    "on-time delivery": "%",
    "on time delivery": "%",
    "ontime delivery": "%",
    "delivery reliability": "%",
    "on-time deliveries": "%",
    "on time in full": "%",
    "overall equipment effectiveness": "%",
    "first pass yield": "%",
    "churn": "%",
    "churn rate": "%",
    "scrap rate": "%",
    "reject rate": "%",
    "defect rate": "%",
    "yield": "%",
    "utilisation": "%",
    "utilization": "%",
    "fill rate": "%",
    "availability": "%",
    "uptime": "%",
    "service level": "%",
    "conversion rate": "%",
    "hit rate": "%",
    "win rate": "%",
    "attrition": "%",
    "sick leave rate": "%",
    "gross margin": "%",
}
"""Measures typed in full that are always a percentage."""
