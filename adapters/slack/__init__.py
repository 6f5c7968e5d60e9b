"""Slack: its events become replies, prompts become its blocks. No decisions, no database."""

from adapters.slack.adapter import Slack

__all__ = ["Slack"]
