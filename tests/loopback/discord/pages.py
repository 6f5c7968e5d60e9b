"""What Discord says of itself and of what happened: the application, READY, a guild, an interaction."""

from __future__ import annotations

from typing import Any

from .world import Asked, World

JOINED = "2026-01-01T00:00:00+00:00"
# One flag for each privileged intent that is granted: presences, members, the words of everybody.
FLAG_OF = {1 << 8: 1 << 12, 1 << 1: 1 << 14, 1 << 15: 1 << 18}


def application(world: World, granted: int, endpoint: str | None) -> dict[str, Any]:
    owner = {"id": world.guild, "username": "owner", "global_name": None, "avatar": None, "discriminator": "0"}
    scopes = {"scopes": ["applications.commands"], "permissions": "0"}
    ways = {way: {"oauth2_install_params": scopes} for way in "01"}
    flags = sum(flag for intent, flag in FLAG_OF.items() if granted & intent)
    return {
        "id": world.application,
        "name": "Rebound",
        "icon": None,
        "description": "",
        "type": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": flags,
        "interactions_endpoint_url": endpoint,
        "redirect_uris": [],
        "team": None,
        "owner": owner,
        "integration_types_config": ways,
        "bot": world.bot.raw(),
        "approximate_guild_count": 1,
    }


def ready(world: World, session: str, shard: tuple[int, int], url: str) -> dict[str, Any]:
    application = {"id": world.application, "flags": 0}
    guilds = [{"id": world.guild, "unavailable": True}]
    told = {"v": 10, "user": world.bot.raw(), "guilds": guilds, "application": application}
    more = {"session_id": session, "resume_gateway_url": url, "shard": list(shard)}
    return told | more | {"session_type": "normal", "private_channels": [], "relationships": []}


def guild(world: World) -> dict[str, Any]:
    everyone = {"id": world.guild, "name": "@everyone", "permissions": "0", "position": 0, "color": 0}
    everyone |= {"hoist": False, "managed": False, "mentionable": False, "flags": 0}
    empty = ("emojis", "stickers", "members", "threads", "presences", "voice_states", "features")
    return {
        "id": world.guild,
        "name": "Guild",
        "owner_id": world.guild,
        "member_count": 2,
        "channels": [world.hall.raw()],
        "roles": [everyone],
        "preferred_locale": "en-US",
        **{key: [] for key in (*empty, "stage_instances", "guild_scheduled_events")},
        **dict.fromkeys(("verification_level", "default_message_notifications", "explicit_content_filter"), 0),
        **dict.fromkeys(("mfa_level", "premium_tier", "nsfw_level", "afk_timeout", "system_channel_flags"), 0),
        "icon": None,
        "afk_channel_id": None,
        "system_channel_id": None,
        "unavailable": False,
    }


def interaction(world: World, asked: Asked) -> dict[str, Any]:
    """INTERACTION_CREATE: in a guild she is a member, elsewhere a user."""
    told: dict[str, Any] = {
        "id": asked.id,
        "application_id": world.application,
        "type": asked.type,
        "token": asked.token,
        "version": 1,
        "channel_id": asked.channel.id,
        "channel": asked.channel.raw(),
        "locale": asked.user.locale,
        "context": asked.context,
        "entitlements": [],
        "authorizing_integration_owners": asked.owners,
        "attachment_size_limit": 10 * 2**20,
        "app_permissions": "562949953601536",
        "data": asked.data,
    }
    told |= {"message": asked.source.raw} if asked.source else {}
    if asked.context:
        return told | {"user": asked.user.raw()}
    about: dict[str, Any] = {"nick": None, "roles": [], "joined_at": JOINED, "flags": 0}
    member = {"user": asked.user.raw(), "permissions": "0", "deaf": False, "mute": False, **about}
    place = {"id": world.guild, "locale": "en-US", "features": []}
    return told | {"guild_id": world.guild, "guild": place, "guild_locale": "en-US", "member": member}
