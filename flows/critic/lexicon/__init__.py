"""What words tell, as tables: for each language, topics and the turns of phrase that belong to them. Judges nothing."""
