/** Where the embedded database runs: the builds that its package offers npm to choose from. */

/** System, processor and on Linux the C library, as the packages of the builds are named. */
export const EMBEDDED_PLATFORMS: readonly string[] = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'win32-x64-msvc',
];

/** The one that this process runs on, by the same names. */
export function currentPlatform(): string {
  const { platform, arch } = process;
  if (platform === 'win32') return `win32-${arch}-msvc`;
  return platform === 'linux' ? `linux-${arch}-${libraryOf()}` : `${platform}-${arch}`;
}

/** What to do where the package did not load. */
export function notLoaded(platform: string): string {
  const otherwise = 'set NEO4J_URI to use a Neo4j instead';
  if (EMBEDDED_PLATFORMS.includes(platform)) {
    return (
      `The embedded database is not installed here, though there is one for ${platform}: install again on this machine ` +
      `without leaving out optional packages, or ${otherwise}.`
    );
  }
  return `There is no embedded database for ${platform} (there is for ${EMBEDDED_PLATFORMS.join(', ')}): ${otherwise}.`;
}

/** Node's report names the version of glibc where it runs on it. */
function libraryOf(): 'gnu' | 'musl' {
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
}
