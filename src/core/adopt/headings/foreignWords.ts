/** The side that sells, we or those we buy from: what is said of it is not the customer's. */
export const sellers = /乙方|卖方|供方|供应|销方|我方|\b(?:supplier|vendor|seller)s?\b/;
/** Words before a known ending that make it speak of somebody else than the customer; the parent of a pupil is whom one calls. */
export const foreignOwner =
  /供应|供方|供货|厂家|厂商|生产|制造商|乙方|卖方|销方|我方|我司|本司|员工|职工|司机|仓|库存|银行|开户|部门|审核|审批|打印|仕入先|dostawc|lieferant|kreditor|fournisseur|proveedor|fornecedor|fornitor|поставщик|\b(?:supplier|vendor|employee|staff|bank|driver|warehouse)s?\b|\bparent (?:account|company|customer|organi[sz]ation|org|record|id)\b/;
/** Words that make it speak of a thing: the weight of goods is no amount, but 送货地址 is where the customer is. */
export const foreignThing =
  /物料|物流|快递|设备|车|项目|产品|商品|货|运费|税|优惠|折扣|已付|未付|已收|未收|欠|成本|押|保证|佣金|退款|补贴|预[付收]|代收|代垫|垫付|利润|\b(?:product|item|project|tax|discount|refund|unit|cost|fax|campaign)s?\b/;
/** Either of them. */
export const foreignWord = new RegExp(`${foreignOwner.source}|${foreignThing.source}`);
