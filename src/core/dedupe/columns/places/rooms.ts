import type { CellValue } from "../../../sheets/cell";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { cellText } from "../texts/cellText";

const roomHeading =
  /^(?:房号|房间号?|室号|门牌号?|房屋号|(?:楼栋?|[栋幢座])?号?(?:单元)?(?:房号|室号)|(?:楼号|楼栋|栋号?|单元|座号?|[-\s/、·])+(?:单元|房号|室号|号)+|unit(?:\/lot)?|lot|apt)$/i;

/** Is that the column of doors within the houses or estates that stand in another: 房号 beside 小区? */
export const isRoom = ({ heading }: Column): boolean => roomHeading.test(heading.trim());

/** The estate a door is in, where the doors stand for the address: 小区 beside 房号. */
const estateHeading =
  /^(?:所[在属])?(?:小区|楼盘|社区|园区|院区|estate|building|complex)(?:名称?|\s*name)?$/i;

/** Where people live: the column of the house or estate, and that of the doors within it. */
interface Homes {
  readonly house: Column | undefined;
  readonly room: Column | undefined;
}

export function homesOf(table: Table): Homes {
  const address = columnOf(table, "address");
  if (address === undefined || !isRoom(address))
    return { house: address, room: address && table.columns.find(isRoom) };
  const estate = table.columns.find(
    ({ field, heading }) => field === "text" && estateHeading.test(heading.trim()),
  );
  return estate === undefined ? { house: address, room: undefined } : { house: estate, room: address };
}

/** What stands between the numbers of a door: 9栋2单元601, 9#2单元601, 9-2-601. */
const betweenNumbers = /[\s#＃\-—－/／、,，.·]+|[栋幢座室房]|号楼?|单元/g;

const han = /[\u3400-\u9fff]/;

/** A door of a Chinese house in one writing, however its numbers are told apart. */
const doorOf = (house: string, room: string): string =>
  han.test(house)
    ? room
        .split(betweenNumbers)
        .filter((part) => part !== "")
        .join("号")
    : room;

/** The addresses of a list, with their doors. */
export function homeCells(table: Table): readonly CellValue[] | undefined {
  const { house, room } = homesOf(table);
  return house && withRooms(house.cells, room);
}

/** Addresses with their doors: neighbours of one estate do not live at one address. */
export function withRooms(address: readonly CellValue[], rooms: Column | undefined): readonly CellValue[] {
  if (rooms === undefined) return address;
  return address.map((cell, row) => {
    const room = cellText(rooms.cells[row]).trim();
    return typeof cell !== "string" || room === "" ? cell : `${cell} ${doorOf(cell, room)}`;
  });
}
