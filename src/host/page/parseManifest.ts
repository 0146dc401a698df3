/** A ribbon button as manifest.xml declares it, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32 px picture. */
  readonly icon: string;
  /** null opens the pane. */
  readonly functionName: string | null;
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly icon: string;
  /** Path of the pane's page. */
  readonly pane: string;
  readonly buttons: readonly RibbonButton[];
}

const iconSize = "32";

/** Reads what the host shows of an add-in; paths are taken relative to the host, whatever origin the manifest names. */
export function parseManifest(text: string, locale: string): AddinManifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const all = (name: string, within: Document | Element = xml) =>
    [...within.getElementsByTagName("*")].filter((element) => element.localName === name);
  const first = (name: string, within: Document | Element = xml) => all(name, within)[0];
  const text1 = (element: Element | undefined) => inLocale(element, locale);
  const resource = (element: Element | undefined) => {
    const id = element?.getAttribute("resid") ?? "";
    return [...xml.querySelectorAll(`[id="${id}"]`)].find((candidate) =>
      candidate.hasAttribute("DefaultValue"),
    );
  };
  const icon = (within: Element | undefined) => {
    const image =
      within && all("Image", within).find((candidate) => candidate.getAttribute("size") === iconSize);
    return pathOf(resource(image)?.getAttribute("DefaultValue"));
  };
  const group = first("Group");
  return {
    id: first("Id")?.textContent ?? "",
    name: text1(first("DisplayName")),
    group: text1(resource(group && first("Label", group))),
    icon: pathOf(first("IconUrl")?.getAttribute("DefaultValue")),
    pane: pathOf(resource(first("Runtime"))?.getAttribute("DefaultValue")),
    buttons: all("Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: text1(resource(first("Label", control))),
      tip: text1(resource(first("Description", control))),
      icon: icon(first("Icon", control)),
      functionName: first("FunctionName", control)?.textContent ?? null,
    })),
  };
}

function inLocale(element: Element | undefined, locale: string): string {
  const override = [...(element?.children ?? [])].find((child) => child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

function pathOf(url: string | null | undefined): string {
  return url ? new URL(url).pathname : "";
}
