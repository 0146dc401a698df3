/** 康复科 and 康复医学科, 本部 and nothing: what tells departments and sites apart. */
export const unitText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s|医学|本部|总院|[科室部]|中心|病[区房]/g, "");
