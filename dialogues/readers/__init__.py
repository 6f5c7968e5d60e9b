"""Readers and keepers of the phases: a module a phase, named after it.

A reader sees what a reply holds for a step, or returns None; a keeper says what else an answer means. Pure functions.
"""
