// The health check of the container: ends with 0 when Remit can serve.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 4100}/readyz`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
