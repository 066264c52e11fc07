"""The chat platforms: translators by table and by property, and their loops over real connections."""
