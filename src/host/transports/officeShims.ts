/** What the library looks for in a browser while it is being evaluated, and bare node does not have. */
function shims(): Readonly<Record<string, unknown>> {
  const nothing = (): undefined => undefined;
  return {
    window: globalThis,
    self: globalThis,
    location: { href: "https://localhost/", search: "", hash: "", hostname: "localhost", protocol: "https:" },
    name: "",
    navigator: { userAgent: "node", language: "zh-CN" },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      addEventListener: nothing,
      createElement: () => ({ setAttribute: nothing, style: {} }),
      getElementById: () => null,
      getElementsByTagName: () => [],
      readyState: "complete",
      domain: "localhost",
      location: { href: "https://localhost/" },
    },
  };
}

/** Defines what is missing; the returned function takes it away again. Where there is a window nothing is done. */
export function officeShims(): () => void {
  if (typeof window !== "undefined") return () => undefined;
  const missing = Object.entries(shims()).filter(([name]) => Reflect.get(globalThis, name) === undefined);
  for (const [name, value] of missing) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name] of missing) Reflect.deleteProperty(globalThis, name);
  };
}
