# Rebound as a container: docker build -t rebound . && docker run --env-file .env -v rebound:/rebound/var rebound
FROM python:3.13-slim

# Names in any script, in pictures: a few megabytes of fonts. Without them such words are left out, and that is said.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends fonts-dejavu-core fonts-droid-fallback \
 && rm -rf /var/lib/apt/lists/*

# uv by its hashes, as `make` does it; then the libraries, which change more rarely than we do.
WORKDIR /rebound
COPY requirements-tools.txt pyproject.toml uv.lock ./
RUN pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements-tools.txt \
 && uv sync --frozen --no-cache --no-install-project

COPY LICENSE NOTICE README.md ./
COPY dialogues dialogues
COPY bot bot
COPY adapters adapters
RUN uv sync --frozen --no-cache \
 && useradd --system --no-create-home rebound && mkdir var && chown rebound var

USER rebound
VOLUME /rebound/var
# SIGTERM, which `docker stop` sends, ends it in order within ten seconds.
STOPSIGNAL SIGTERM
CMD [".venv/bin/rebound", "serve"]
