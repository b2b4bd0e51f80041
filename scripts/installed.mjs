// Runs before anything is installed, so plain JavaScript without dependencies that Node 20 understands.

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Says whether node_modules holds what package-lock.json asks for, by the list npm leaves after a finished install.
 *
 * @param {Lockfile} wanted package-lock.json.
 * @param {Lockfile | undefined} present node_modules/.package-lock.json; `undefined` where there is none.
 * @returns {boolean} `false` if a package is missing, left over, or of another version. A missing optional package is no
 *   fault: those for other systems are never installed.
 */
export function isInstalled(wanted, present) {
  if (present === undefined) return false;
  const wantedPackages = wanted.packages ?? {};
  const presentPackages = present.packages ?? {};
  const allThere = Object.entries(wantedPackages).every(([path, locked]) => {
    if (path === '') return true; // the project itself
    const found = presentPackages[path];
    if (found === undefined) return locked.optional === true;
    return found.version === locked.version && found.integrity === locked.integrity;
  });
  return allThere && Object.keys(presentPackages).every((path) => path in wantedPackages);
}
