window.docsEntries = [
[0,"ToyCreate","","POST /toys","operations/Toy.html#toycreate","1.1-1.2",0],
[0,"ToyHead","","HEAD /toys","operations/Toy.html#toyhead","1.1-1.2",0],
[0,"ToyRead","","GET /toys/{name}/get","operations/Toy.html#toyread","1.1-1.2",0],
[4,"name","","ToyRead","operations/Toy.html#ToyRead-path-name","1.2-1.2",1],
[4,"id","","ToyRead","operations/Toy.html#ToyRead-path-id","1.1-1.1",1],
[4,"colour","","ToyRead","operations/Toy.html#ToyRead-query-colour","1.1-1.1",0],
[1,"Error","","","models/Error.html","1.1-1.2",0],
[2,"message","","Error","models/Error.html#field-message","1.1-1.2",0],
[1,"Toy","See ToyRead, Error, name and Other.","","models/Toy.html","1.1-1.2",0],
[2,"name","","Toy","models/Toy.html#field-name","1.1-1.2",1],
[2,"parts","","Toy","models/Toy.html#field-parts","1.1-1.2",0]
];
