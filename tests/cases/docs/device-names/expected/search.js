window.docsEntries = [
[0,"getCon","","GET /con","operations/con_.html#getcon","",0],
[0,"getPet","","GET /pet","operations/pets.html#getpet","",0],
[0,"listPets","","GET /pets","operations/pets.html#listpets","",0],
[1,"Com1","","","models/Com1_.html","",0],
[2,"prn","","Com1","models/Com1_.html#field-prn","",0],
[1,"Con","See another and its operations.","","models/Con_.html","",0],
[2,"nul","","Con","models/Con_.html#field-nul","",0],
[2,"ports","","Con","models/Con_.html#field-ports","",0],
[1,"Console","","","models/Console.html","",0],
[1,"Nul","","","models/Nul_.html","",0],
[3,"a","","Nul","models/Nul_.html#value-a","",0]
];
