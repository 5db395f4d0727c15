// pnpm reads `os` and `cpu` as lists. Node's platform packages have them as text, so that those of every system would be installed.
export const hooks = {
  readPackage(manifest) {
    for (const field of ['os', 'cpu'])
      if (typeof manifest[field] === 'string') manifest[field] = [manifest[field]];
    return manifest;
  },
};
