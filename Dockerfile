# Built in one stage, run in another that holds no compiler and no test.
FROM node:24-bookworm-slim AS build
WORKDIR /coequal
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 COEQUAL_DATA=/data
WORKDIR /coequal
COPY --from=build /coequal/package.json ./
COPY --from=build /coequal/node_modules ./node_modules
COPY --from=build /coequal/dist ./dist
COPY --from=build /coequal/rubrics ./rubrics
COPY --from=build /coequal/scenarios ./scenarios
COPY --from=build /coequal/docs/first-client.md ./docs/first-client.md
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep SIGTERM to itself. Run with `docker run --init`.
CMD ["node", "dist/server/main.js"]
