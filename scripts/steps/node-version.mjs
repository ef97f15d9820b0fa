// Imported first: nothing else is loaded by a Node that is too old for it.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Remit needs Node 20.19 or newer, and this is ${process.versions.node}. Install a newer one (for example with your system's packages or nvm install 22) and try again.`,
  );
  process.exit(1);
}
