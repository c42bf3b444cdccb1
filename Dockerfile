# The bot in a container: no root, nothing written but /data and /tmp. See docs/hosting.md.
ARG PYTHON=3.11-slim-bookworm

FROM python:${PYTHON} AS build
COPY requirements.lock /build/
# Wheels only, with the hashes that were tested; pip itself stays behind.
RUN python -m venv --without-pip /opt/venv \
    && python -m pip --python /opt/venv/bin/python install --no-cache-dir \
        --disable-pip-version-check --require-hashes --only-binary :all: \
        --requirement /build/requirements.lock
COPY bot /app/bot
COPY handlers /app/handlers
COPY storage /app/storage
# The root file system is read-only later: what Python compiles is kept now.
RUN python -m compileall -q --invalidation-mode unchecked-hash /app

FROM python:${PYTHON}
LABEL org.opencontainers.image.title="jiema-bot" \
    org.opencontainers.image.description="Telegram front-end of jiema.my" \
    org.opencontainers.image.licenses="MIT"
# A fixed number, so that files on the host can be given to it.
RUN groupadd --gid 10001 bot \
    && useradd --uid 10001 --gid bot --no-log-init --no-create-home --home-dir /nonexistent \
        --shell /usr/sbin/nologin bot \
    && install -d -o bot -g bot -m 0700 /data
COPY LICENSE /app/
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib
USER 10001:10001
# DATABASE_URL's default, data/bot.db, is in the volume from here.
WORKDIR /
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-m", "bot.host.healthcheck"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
