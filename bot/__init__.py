"""Memory, time and delivery. Imports dialogues, and nothing of any platform."""
