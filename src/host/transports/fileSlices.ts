/** Files handed to the add-in slice by slice (`getFileAsync`). */
export interface FileSlices {
  open(bytes: Uint8Array, sliceSize: number): { readonly handle: number; readonly size: number };
  /** null: no such file or slice. */
  slice(handle: number, index: number): readonly number[] | null;
  close(handle: number): boolean;
}

/** Excel's largest slice, 4 MB. */
const largestSlice = 4 * 1024 * 1024;
/** Excel keeps two files open at most, so that forgotten ones are noticed. */
const mostOpen = 2;

/** No file open. */
export function createFileSlices(): FileSlices {
  const files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let last = 0;
  return {
    open(bytes, wanted) {
      if (files.size >= mostOpen) files.delete([...files.keys()][0] ?? 0);
      const sliceSize = Math.min(Math.max(wanted, 1), largestSlice);
      files.set(++last, { bytes, sliceSize });
      return { handle: last, size: bytes.length };
    },
    slice(handle, index) {
      const file = files.get(handle);
      if (file === undefined || index < 0 || index * file.sliceSize >= file.bytes.length) return null;
      return [...file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize)];
    },
    close: (handle) => files.delete(handle),
  };
}
