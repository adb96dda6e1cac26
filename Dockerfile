# The scheduled job in a container: docker run --rm -v blogs:/data IMAGE update
# Not root, no shell needed, data in /data; --read-only works when /tmp is a tmpfs.
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN python -m venv /opt/archivesearch \
 && /opt/archivesearch/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin archivesearch \
 && install --directory --owner=archivesearch /data
COPY --from=build /opt/archivesearch /opt/archivesearch
ENV ARCHIVESEARCH_INDEX=/data PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER archivesearch
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
ENTRYPOINT ["/opt/archivesearch/bin/archivesearch"]
CMD ["update"]
