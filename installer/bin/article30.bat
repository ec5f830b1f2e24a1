@echo off
rem Starts Article 30 with the runtime beside it, else JAVA_HOME, else the JDK that built it, else a JDK in the usual places.
setlocal
set "HOME30=%~dp0.."
if exist "%HOME30%\runtime\bin\java.exe" set "JAVA30=%HOME30%\runtime" & goto run
call :suits "%JAVA_HOME%" && goto run
if exist "%~dp0jdk" for /f "usebackq delims=" %%j in ("%~dp0jdk") do call :suits "%%j" && goto run
for /d %%j in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :suits "%%j" && goto run
echo Article 30 needs a Java runtime, version 25 or newer, and found none. Install a JDK 25 or set JAVA_HOME to one. 1>&2
exit /b 2

:run
"%JAVA30%\bin\java" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED %ARTICLE30_JAVA_OPTIONS% -cp "%HOME30%\lib\*" org.article30.app.Main %*
exit /b %errorlevel%

:suits
if "%~1"=="" exit /b 1
if not exist "%~1\bin\java.exe" exit /b 1
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "VERSION30=%%~v"
set "VERSION30=%VERSION30:"=%"
if "%VERSION30%"=="" exit /b 1
if %VERSION30% geq 25 set "JAVA30=%~1" & exit /b 0
exit /b 1
