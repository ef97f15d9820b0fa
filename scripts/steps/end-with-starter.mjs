// Loaded into the API before its own code: when the process that started it is gone, for whatever reason, the API ends in good order.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
