import type { QueryInfo } from "./request";

/** What a `load` asks for, as a tree of lower-case names; an empty node asks for all scalars of that object. */
export interface Selection {
  readonly names: ReadonlyMap<string, Selection>;
}

interface Node extends Selection {
  readonly names: Map<string, Node>;
}

/** Reads `Select` and `Expand`; names are matched without regard to case because the author's spelling travels. */
export function selectionOf(query: QueryInfo | null | undefined): Selection {
  const root: Node = { names: new Map() };
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) addPath(root, path);
  if ((query?.Select ?? []).length === 0 && root.names.size > 0) root.names.set("*", { names: new Map() });
  return root;
}

function addPath(root: Node, path: string): void {
  let node = root;
  for (const step of path.split("/").map((part) => part.trim().toLowerCase())) {
    if (step === "" || step === "items") continue;
    const next: Node = node.names.get(step) ?? { names: new Map() };
    node.names.set(step, next);
    node = next;
  }
}
