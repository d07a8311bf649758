# Writes the list of the characters that the fonts of this jar hold.
chars=set()
for hi in range(0xA1,0xFF):
    for lo in range(0xA1,0xFF):
        try: chars.add(ord(bytes([hi,lo]).decode('gb2312')))
        except Exception: pass
for a,b in [(0x20,0x7e),(0xa0,0xff),(0x2010,0x2027),(0x2030,0x205e),(0x3000,0x303f),(0xff01,0xffee),(0x2460,0x2473)]:
    chars.update(range(a,b+1))
open('characters.txt','w').write('\n'.join('U+%04X'%c for c in sorted(chars))+'\n')
