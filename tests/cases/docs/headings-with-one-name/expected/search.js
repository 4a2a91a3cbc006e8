window.docsEntries = [
[0,"TOYS","","POST /toys","operations/Toys.html#toys-1","",0],
[0,"Toys-1","","PUT /toys","operations/Toys.html#toys-1-1","",0],
[0,"toys","See it, all.","GET /toys","operations/Toys.html#toys-2","",0],
[0,"toys.","","DELETE /toys","operations/Toys.html#toys-3","",0]
];
