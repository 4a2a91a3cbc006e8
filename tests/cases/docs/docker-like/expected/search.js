window.docsEntries = [
[0,"ContainerList","","GET /containers","operations/Other.html#containerlist","1.1-1.2",0],
[1,"Command","","","models/Command.html","1.1-1.2",0],
[1,"CommandObject","","","models/CommandObject.html","1.1-1.2",0],
[2,"Words","","CommandObject","models/CommandObject.html#field-Words","1.1-1.2",0],
[1,"Container","One container. It has | a pipe and <b>HTML</b>.","","models/Container.html","1.1-1.2",0],
[2,"Id","Its digest.","Container","models/Container.html#field-Id","1.1-1.2",1],
[2,"Parent","","Container","models/Container.html#field-Parent","1.1-1.2",1],
[2,"Size","In bytes: a list of two","Container","models/Container.html#field-Size","1.1-1.2",0],
[2,"Ports","","Container","models/Container.html#field-Ports","1.1-1.2",0],
[2,"Status","","Container","models/Container.html#field-Status","1.1-1.2",0],
[2,"Gone","","Container","models/Container.html#field-Gone","1.1-1.1",0],
[1,"ContainerListResponse","All","","models/ContainerListResponse.html","1.1-1.2",0],
[1,"ContainerStatus","","","models/ContainerStatus.html","1.1-1.2",0],
[3,"running","It runs.","ContainerStatus","models/ContainerStatus.html#value-running","1.1-1.2",0],
[3,"","","ContainerStatus","models/ContainerStatus.html#value-","1.1-1.2",0],
[1,"OnlyOld","","","models/OnlyOld.html","1.1-1.1",0],
[1,"PortMap","See the guide.","","models/PortMap.html","1.1-1.2",0]
];
