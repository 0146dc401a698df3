/** Given names with the short forms people go by, a name a line; a form of several names stands with the commonest. */
export const givenNames = `
abigail abby gail
alexander alex alec sandy xander
alfred alf fred freddie
amanda mandy
andrew andy drew
anthony tony
barbara barb babs
benjamin ben benji benny
bradley brad
catherine katherine kathryn katharine kate kathy katie cathy kat kitty
charles charlie chuck chas
christine christina tina chrissy
christopher chris topher kit
cynthia cindy
daniel dan danny
david dave davey
deborah debra debbie deb
donald don donny
dorothy dot dottie
douglas doug
edward ed eddie ted ned
eleanor ellie nora
elizabeth elisabeth liz lizzie beth betty bess betsy eliza libby
frances fran francie
francis frank frankie
frederick freddy
gabriel gabe
geoffrey jeffrey geoff jeff
george georgie
gerald gerry jerry
gregory greg
harold hal
henry harry hank
isabella isabel bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny jenn
jessica jess jessie
john jon johnny jack
jonathan jonny nathan
joseph joe joey
joshua josh
judith judy
katelyn kaitlyn
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny
louis lewis lou
madeleine maddie
margaret maggie meg peggy marge margie greta
martin marty
matthew matt matty
maximilian max
melissa mel missy
michael mike mick mickey
mitchell mitch
nancy nan
natalie nat
nathaniel nate
nicholas nick nicky nic
nicole nikki
olivia liv livvy
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick paddy
peter pete
philip phillip phil
rachel rach
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert rob bob bobby robbie bert
ronald ron ronnie
russell russ
samantha sammie
samuel sam sammy
sarah sara sally
stanley stan
stephanie steph
stephen steven steve
susan sue susie suzanne
theodore theo teddy
theresa teresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
victoria vicky vicki tori
vincent vince vinny
virginia ginny
walter walt wally
william will bill billy willy liam
zachary zach zack
`;

/** Words before and behind a person's name. */
export const personTitles =
  "mr mrs ms miss mx dr prof professor sir madam rev hon jr sr ii iii iv phd md esq";
