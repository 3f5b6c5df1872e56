link = ID dieses Roboters prüfen
frame = Roboter-ID
