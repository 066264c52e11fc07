"""English turns of phrase by what they are about; `english.py` puts them together."""
