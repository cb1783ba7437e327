/**
 * Loaded before every task: when `start.mjs` is gone without a word (`kill -9`), the task ends as if it had
 * been asked to, so that no server stays behind on the port.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
