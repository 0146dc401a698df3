import type { DictionaryEntry } from "../dictionaries";
import { choice } from "./choice";

/**
 * The sections of GB/T 4754-2017 under their official names; ids are the letters of the standard. Aliases are the
 * short names shown where space is little, and what people write instead.
 */
export const industryChoices: readonly DictionaryEntry[] = [
  choice(
    "C",
    "制造业",
    "Manufacturing",
    "制造 生产 加工 生产制造 加工制造 工业制造 工业 工厂 厂家 生产型 生产型企业 生产企业 制造型企业 实业 机械制造 机械 电子制造 电子 化工 纺织 服装 汽车制造 设备制造 食品加工 医药制造 家具制造 五金 塑料 印刷 包装 manufacture manufacturer industrial factory production",
  ),
  choice(
    "F",
    "批发和零售业",
    "Wholesale and retail",
    "批发业 零售业 批发零售 批发零售业 批发与零售业 批发、零售业 批零 批发 零售 贸易 商贸 贸易业 商贸业 外贸 内贸 国际贸易 进出口 进出口贸易 电商 电子商务 网店 经销 经销商 代理商 分销 商业 商超 超市 百货 五金批发 wholesale retail trade trading e-commerce ecommerce distribution import_export",
  ),
  choice(
    "I",
    "信息传输、软件和信息技术服务业",
    "Information technology",
    "信息技术 信息技术业 信息技术服务 信息技术服务业 信息传输 信息服务 信息服务业 软件和信息技术服务业 软件与信息技术服务业 信息传输、计算机服务和软件业 软件 软件业 软件开发 软件服务 互联网 互联网业 互联网服务 互联网/IT IT/互联网 IT互联网 IT IT业 IT服务 IT/软件 计算机 计算机服务 通信 通信业 电信 网络 网络科技 信息化 科技 云计算 大数据 人工智能 information_technology software internet it_services telecom telecommunications computer technology",
  ),
  choice(
    "E",
    "建筑业",
    "Construction",
    "建筑 建筑工程 建筑施工 建筑装修 建筑装饰 建筑安装 建工 施工 工程 工程施工 土建 装修 装饰 装潢 装饰装修 市政工程 房屋建筑 园林工程 building engineering contractor",
  ),
  choice(
    "G",
    "交通运输、仓储和邮政业",
    "Transport and logistics",
    "交通运输 交通 运输 运输业 交通运输业 仓储 仓储业 邮政 邮政业 物流 物流业 物流仓储 仓储物流 物流运输 货运 货代 货运代理 快递 快递业 快运 供应链 航运 transport transportation logistics warehousing shipping freight postal courier",
  ),
  choice(
    "L",
    "租赁和商务服务业",
    "Leasing and business services",
    "租赁商务 租赁 租赁业 商务 商务服务 商务服务业 商业服务 企业服务 企业管理 咨询 咨询业 咨询服务 商务咨询 管理咨询 法律 法律服务 律所 财税 财务 会计 人力资源 人力 广告 广告业 会展 会展服务 营销 知识产权 旅行社 保安 business_services consulting leasing advertising legal accounting human_resources",
  ),
  choice(
    "M",
    "科学研究和技术服务业",
    "Research and technical services",
    "科研技术 科学研究 科研 研发 科研技术服务 科研服务 技术服务 技术服务业 专业技术服务 科学研究和技术服务 科技服务 检测 检测认证 检验检测 设计 工程设计 勘察设计 勘察 测绘 research r&d scientific_research technical_services testing design",
  ),
  choice(
    "K",
    "房地产业",
    "Real estate",
    "房地产 地产 房产 不动产 房地产开发 地产开发 物业 物业管理 物业服务 房产中介 房产经纪 real_estate property realty",
  ),
  choice(
    "J",
    "金融业",
    "Finance",
    "金融 银行 银行业 保险 保险业 证券 基金 投资 金融服务 融资租赁 小贷 担保 信托 期货 支付 banking insurance financial financial_services investment",
  ),
  choice(
    "H",
    "住宿和餐饮业",
    "Accommodation and catering",
    "住宿餐饮 餐饮住宿 住宿 餐饮 餐饮业 餐饮服务 酒店 酒店业 宾馆 饭店 民宿 食堂 酒店餐饮 hospitality hotel hotels restaurant restaurants catering food_service",
  ),
  choice(
    "P",
    "教育",
    "Education",
    "教育业 教育培训 培训 学校 教培 教育行业 教育机构 培训机构 幼儿园 高校 school training",
  ),
  choice(
    "Q",
    "卫生和社会工作",
    "Health and social work",
    "医疗卫生 卫生 卫生业 医疗 医疗健康 医疗服务 医院 诊所 健康 大健康 养老 社会工作 卫生和社会工作业 卫生、社会保障和社会福利业 healthcare health medical hospital",
  ),
  choice(
    "R",
    "文化、体育和娱乐业",
    "Culture, sports and entertainment",
    "文体娱乐 文化 文化业 文化传媒 文化娱乐 文娱 文体 体育 娱乐 娱乐业 传媒 媒体 影视 影视传媒 出版 新闻出版 游戏 文旅 演艺 culture media entertainment sports",
  ),
  choice(
    "A",
    "农、林、牧、渔业",
    "Agriculture, forestry and fishing",
    "农林牧渔 农林牧渔业 农业 农牧 农牧业 林业 牧业 畜牧 畜牧业 渔业 水产 水产业 种植 养殖 种植养殖 种养殖 种植业 养殖业 农产品 农资 agriculture farming forestry fishing",
  ),
  choice(
    "D",
    "电力、热力、燃气及水生产和供应业",
    "Utilities",
    "电力燃气水 电力热力燃气水 电力 电力业 热力 燃气 燃气业 自来水 水务 供水 供电 供热 供暖 能源 新能源 公用事业 公共事业 电力、燃气及水的生产和供应业 水电燃气 utilities energy electricity power gas water",
  ),
  choice(
    "N",
    "水利、环境和公共设施管理业",
    "Water, environment and public facilities",
    "水利环保 环保 环保业 环境 环境保护 环境治理 水利 水利环境 公共设施 公共设施管理 市政 环卫 污水处理 节能环保 园林绿化 园林 景区 environment environmental environmental_protection water_conservancy public_facilities",
  ),
  choice(
    "O",
    "居民服务、修理和其他服务业",
    "Resident and repair services",
    "居民服务 居民服务业 居民服务和其他服务业 生活服务 家政 家政服务 维修 修理 汽修 汽车维修 美容 美发 美容美发 洗浴 婚庆 摄影 服务业 其他服务业 household_services repair personal_services services",
  ),
  choice(
    "B",
    "采矿业",
    "Mining",
    "采矿 矿业 采掘 采掘业 煤矿 煤炭 矿山 矿产 石油 石油天然气 油气 有色金属矿 mining coal oil_and_gas",
  ),
  choice(
    "S",
    "公共管理、社会保障和社会组织",
    "Public administration and organisations",
    "政府组织 政府 政府机关 机关 党政机关 行政机关 事业单位 公共管理 公共管理和社会组织 公共管理、社会保障和社会组织业 社会组织 社会团体 协会 商会 社会保障 government public_sector ngo association",
  ),
  choice("T", "国际组织", "International organisations", "国际机构 international_organizations"),
  choice("other", "其他", "Other", "其它 别的 其他行业 其它行业 others misc"),
];
