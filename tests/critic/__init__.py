"""How well the critic does on the labelled corpus, and the corpus itself."""
