export interface ZipEntry {
  readonly name: string;
  /** Unpacked size in bytes as the zip states it. */
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The entries of a zip from its central directory at the end; null where the end is missing or broken. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let place = 0; place < count; place += 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== ENTRY) return null;
    const nameLength = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    entries.push({ name, size: view.getUint32(position + 24, true) });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/** The end record is 22 bytes and a comment of at most 65,535. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let position = last; position >= Math.max(0, last - 65_535); position -= 1) {
    if (view.getUint32(position, true) === END) return position;
  }
  return -1;
}
