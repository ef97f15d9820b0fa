# Remit's API and web pages. The database is a container of its own: see compose.yaml.

FROM node:24-slim AS build
WORKDIR /remit
RUN apt-get update \
 && apt-get install -y --no-install-recommends maven openjdk-17-jre-headless \
 && rm -rf /var/lib/apt/lists/*
COPY libs/local-neo4j libs/local-neo4j
COPY scripts scripts
COPY package.json package-lock.json .npmrc ./
RUN node scripts/fetch-model.mjs /model
RUN npm ci --omit=dev --loglevel=error
COPY . .
RUN node scripts/build.mjs

FROM node:24-slim AS packages
WORKDIR /remit
COPY package.json package-lock.json .npmrc ./
# Without the language runtime's parts for other systems, which are three quarters of it, and the largest of what only the build needs.
RUN npm ci --omit=dev --loglevel=error \
 && rm -rf node_modules/onnxruntime-node/bin/*/darwin node_modules/onnxruntime-node/bin/*/win32 \
    node_modules/monaco-editor node_modules/react-aria node_modules/@rolldown node_modules/typescript

FROM node:24-slim
WORKDIR /remit
ENV NODE_ENV=production REMIT_HOME=/data REMIT_MODEL=/model
COPY --from=packages /remit/node_modules node_modules
COPY --from=build /model /model
COPY --from=build /remit/dist dist
COPY package.json schema.graphql ./
COPY cypher cypher
COPY examples examples
COPY scripts/healthy.mjs scripts/healthy.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4100
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
