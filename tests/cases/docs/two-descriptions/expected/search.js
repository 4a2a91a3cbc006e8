window.docsEntries = [
[0,"ThingInspect","","GET /thing","operations/Other.html#thinginspect","1.1-1.2",0],
[1,"ThingInspectResponse","","","models/ThingInspectResponse.html","1.1-1.2",0],
[2,"Name","The name of the thing.","ThingInspectResponse","models/ThingInspectResponse.html#field-Name","1.1-1.2",0],
[2,"Same","The same.","ThingInspectResponse","models/ThingInspectResponse.html#field-Same","1.1-1.2",0],
[2,"Size","The size with a unit.","ThingInspectResponse","models/ThingInspectResponse.html#field-Size","1.1-1.2",0]
];
