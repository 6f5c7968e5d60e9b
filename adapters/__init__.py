"""Translation: a platform's events into our words, our words into its messages. No decisions, no database."""
