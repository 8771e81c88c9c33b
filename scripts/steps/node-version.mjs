const SUPPORTED = [20, 22, 24];

/** Ends the process with a clear word when this Node is one that Strapi or the database driver do not run on. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (SUPPORTED.includes(major) && (major > 20 || minor >= 9)) return;
  console.error(
    `On Record runs on Node ${SUPPORTED.join(', ')} (20 from 20.9 on); this is Node ${version}.\n` +
      'Install one of them from nodejs.org or with a version manager (nvm install 22), then run the same command again.',
  );
  process.exit(1);
}
